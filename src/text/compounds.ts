/**
 * Words of several syllables that ward and school prose is made of: a line that ends inside one makes its reader stumble.
 * Written down by hand, in the order of the alphabet; a word that is missing here may be broken.
 */
const WORDS = `
  an ninh | an sinh | an toàn | anh hùng | ảnh hưởng | ánh sáng | áp dụng | áp lực | âm nhạc | ấn tượng | bàn bạc
  ban chỉ đạo | bàn giao | bán hàng | ban hành | ban ngành | bản sắc | báo cáo | báo chí | bảo đảm | bao giờ
  bao gồm | bảo hiểm | bảo quản | bảo tồn | bảo trợ | bảo vệ | bằng khen | bắt buộc | bắt đầu | bắt nguồn
  bất cập | bất động sản | bầu cử | bền vững | bệnh viện | bí quyết | bí thư | biến đổi | biến động | biên giới
  biện pháp | biên soạn | biểu diễn | biểu dương | biểu hiện | biểu quyết | biểu tượng | bình đẳng | bình quân
  bình thường | bình yên | bộ đội | bộ máy | bộ phận | bổ sung | bồi dưỡng | bởi vì | buôn bán | bức xúc
  bước đầu | ca ngợi | cá nhân | cải cách | cải tạo | cải thiện | cảm hóa | cam kết | cảm nhận | cảm ơn | cán bộ
  cảnh báo | cảnh giác | cảnh quan | cảnh sát | cạnh tranh | căn cứ | cân bằng | cần thiết | cấp bách | cập nhật
  cấp phát | cấp ủy | cấp ủy viên | câu chuyện | câu hỏi | câu lạc bộ | cầu nối | chào đón | chào mừng | chăm chỉ
  chăm lo | chăm sóc | chăn nuôi | chấp hành | chất lượng | chế biến | chế độ | chi bộ | chỉ đạo | chi đoàn
  chi hội | chỉ huy | chi phí | chỉ số | chỉ thị | chi tiết | chỉ tiêu | chia sẻ | chiến dịch | chiến đấu
  chiến lược | chiến sĩ | chiến thắng | chính đáng | chỉnh đốn | chính phủ | chính quy | chính quyền | chính sách
  chính thức | chỉnh trang | chính trị | chính xác | chủ đề | chủ động | chủ nghĩa | chủ nhật | chủ quan
  chủ quyền | chủ tịch | chủ trì | chú trọng | chủ trương | chủ yếu | chuẩn bị | chuẩn mực | chúc mừng | chung sức
  chung tay | chuyển biến | chuyên đề | chuyển đổi | chuyên gia | chuyển giao | chuyên môn | chuyên nghiệp
  chức danh | chức năng | chức vụ | chứng kiến | chứng minh | chứng nhận | chương trình | con đường | con em
  con người | công an | công bằng | công bố | công chức | công cộng | công dân | công đoàn | cộng đồng | cống hiến
  công khai | công lập | công nghệ | công nghiệp | công nhân | công nhận | công sở | công tác | công trình
  công trường | công việc | công viên | cơ bản | cơ cấu | cơ chế | cơ hội | cơ quan | cơ sở | cụ thể | cung cấp
  củng cố | cung ứng | cuộc sống | cuộc thi | cuộc vận động | cư dân | cử tri | cương quyết | cựu chiến binh
  dã ngoại | danh hiệu | danh lam | danh sách | dạy học | dân chủ | dân cư | dẫn đầu | dẫn đến | dân gian
  dân phố | dân quân | dân sinh | dân số | dân tộc | dân trí | dân vận | di dời | di sản | di tích | dịch bệnh
  dịch vụ | diễn biến | diễn đàn | diện mạo | diễn ra | diện tích | diệt trừ | dinh dưỡng | doanh nghiệp
  doanh nhân | doanh thu | du lịch | dũng cảm | duy trì | dự án | dự báo | dự kiến | dư luận | dự phòng | dự thảo
  dự toán | đa dạng | đa số | đại biểu | đại diện | đại đoàn kết | đại học | đại hội | đại lý | đài tưởng niệm
  đảm bảo | đảm đang | đàm phán | đảng bộ | đáng kể | đảng ủy | đảng viên | đánh giá | đạo đức | đào tạo | đáp ứng
  đặc biệt | đặc điểm | đặc sản | đặc thù | đăng ký | đất đai | đất nước | đấu giá | đấu thầu | đầu tiên
  đấu tranh | đầu tư | đẩy lùi | đẩy mạnh | đẩy nhanh | đề án | đề cao | đề nghị | đề xuất | địa bàn | địa chỉ
  địa điểm | địa giới | địa phương | điểm nhấn | điển hình | điện lực | điện tử | điều chỉnh | điều hành
  điều kiện | điều tra | điều trị | định hướng | định kỳ | đoàn kết | đoàn thanh niên | đoàn thể | đoàn viên
  đóng góp | đô thị | độc lập | đổi mới | đội ngũ | đối tác | đối thoại | đối tượng | đội viên | đối với | đôn đốc
  đồng bào | đồng bộ | đồng chí | đồng đều | đồng hành | đồng lòng | động lực | đồng thời | đồng thuận | đồng tình
  động viên | đời sống | đơn giản | đơn vị | đúng hạn | đường dây | đường lối | đường phố | đường sắt | gắn bó
  gắn kết | gắn liền | gặp gỡ | gặp mặt | giá cả | gia cố | gia đình | gia nhập | gia tăng | giá trị | giải đáp
  giai đoạn | giải pháp | giải phóng | giải quyết | giải thưởng | giải trí | giám đốc | giảm nghèo | giám sát
  giảng dạy | giao dịch | giáo dục | giao lưu | giao thông | giao tiếp | giáo viên | giấy phép | gìn giữ
  giới thiệu | giới tính | giúp đỡ | giữ gìn | giữ vững | góp phần | góp ý | gương mẫu | hạ tầng | hài hòa
  hài lòng | hàng hóa | hàng năm | hàng ngày | hàng tháng | hành chính | hành động | hạnh phúc | hành trình
  hành vi | hấp dẫn | hậu phương | hậu quả | hệ lụy | hệ thống | hiện đại | hiến đất | hiến máu | hiện nay
  hiến pháp | hiện tượng | hiệp hội | hiệu lực | hiệu quả | hiệu trưởng | hình ảnh | hình thành | hình thức
  hòa bình | hòa giải | hoa màu | hòa nhập | hoàn cảnh | hoàn chỉnh | hoàn thành | hoàn thiện | hoạt động
  học bổng | học hỏi | học kỳ | học sinh | học tập | học viên | hộ nghèo | hồ sơ | hỗ trợ | hội đồng | hội nghị
  hội nhập | hội phụ nữ | hội thảo | hội thi | hội viên | hôn nhân | hợp đồng | hợp lý | hợp tác | hợp tác xã
  huấn luyện | huy động | huy hiệu | hướng dẫn | hưởng thụ | hưởng ứng | hữu ích | ích lợi | in ấn | kế hoạch
  kế thừa | kế toán | kết cấu | kết hợp | kết luận | kết nạp | kết nối | kết quả | kêu gọi | khả năng | khai giảng
  khai mạc | khai thác | khám bệnh | khảo sát | khắc phục | khẳng định | khẩn trương | khẩu hiệu | khen thưởng
  khích lệ | khiếu nại | khó khăn | khó lường | khoa học | khoảng cách | khoáng sản | khối lượng | không gian
  không khí | không ngừng | khởi công | khơi dậy | khởi nghiệp | khu dân cư | khu phố | khu vực | khuôn viên
  khuyến học | khuyến khích | khuyến mại | khuyết tật | kiểm soát | kiểm tra | kiên cố | kiến nghị | kiên quyết
  kiến thức | kiện toàn | kiên trì | kiến trúc | kiểu mẫu | kinh doanh | kinh nghiệm | kinh phí | kinh tế
  kịp thời | kỷ cương | ký kết | kỷ luật | kỷ lục | kỹ năng | kỷ niệm | kỹ sư | kỹ thuật | lan tỏa | làng nghề
  lãng phí | lãnh đạo | lãnh thổ | lao động | lắng nghe | lắp đặt | lâm nghiệp | lấn chiếm | lập nghiệp | lâu dài
  lễ hội | lịch sử | liên doanh | liên hệ | liên hiệp | liên hoan | liên kết | liên ngành | liên quan | liên tục
  linh hoạt | lĩnh vực | lòng đường | long trọng | lối sống | lồng ghép | lợi ích | lợi nhuận | lợi thế | lớn mạnh
  luật pháp | luôn luôn | lựa chọn | lực lượng | lương thực | lưu thông | lưu trữ | lý do | lý luận | lý tưởng
  mạng lưới | mạng xã hội | mạnh mẽ | máy móc | mặt bằng | mặt trận | mặt trận tổ quốc | mầm non | mẫu mực
  mâu thuẫn | mê tín | miễn phí | minh bạch | mong muốn | mô hình | mối quan hệ | môi trường | mở rộng | mua bán
  mục đích | mục tiêu | mũi nhọn | mưu trí | nắm bắt | năng động | năng lực | năng lượng | năng suất | nâng cao
  nâng cấp | nếp sống | ngành nghề | ngày càng | ngày hội | ngăn chặn | ngăn ngừa | ngân hàng | ngân sách
  nghèo đói | nghề nghiệp | nghệ nhân | nghệ thuật | nghị định | nghị lực | nghị quyết | nghĩa trang | nghĩa vụ
  nghiêm cấm | nghiêm túc | nghiên cứu | nghiệp vụ | ngôn ngữ | nguồn lực | nguồn vốn | nguy cơ | nguy hiểm
  nguyên liệu | nguyên nhân | nguyên tắc | nguyện vọng | ngư dân | người cao tuổi | người dân | người đứng đầu
  nhà nước | nhà trường | nhà văn hóa | nhanh chóng | nhân dân | nhân đạo | nhận định | nhân lực | nhân rộng
  nhận thức | nhân viên | nhận xét | nhất là | nhất trí | nhiệm kỳ | nhiệm vụ | nhiệt huyết | nhiệt tình | nhu cầu
  niềm tin | niềm vui | niêm yết | nòng cốt | nỗ lực | nổi bật | nội bộ | nội dung | nội lực | nông dân
  nông nghiệp | nông sản | nông thôn | nông thôn mới | nuôi dưỡng | nuôi trồng | nước sạch | ô nhiễm | ô tô
  ổn định | ôn tập | ông bà | phạm vi | phản ánh | phản biện | pháp lệnh | pháp luật | pháp lý | phát biểu
  phát động | phát hiện | phát huy | phát sinh | phát triển | phân bổ | phân cấp | phân công | phấn đấu
  phấn khởi | phân loại | phân tích | phê bình | phê duyệt | phế liệu | phong cách | phòng chống | phòng ngừa
  phong phú | phong trào | phong tục | phổ biến | phổ cập | phổ thông | phối hợp | phù hợp | phụ huynh | phụ nữ
  phục hồi | phúc lợi | phục vụ | phức tạp | phương án | phương châm | phương hướng | phương pháp | phương thức
  phương tiện | quá trình | quan điểm | quan hệ | quản lý | quan tâm | quản trị | quán triệt | quan trọng
  quảng bá | quang cảnh | quảng trường | quần chúng | quân dân | quân đội | quân nhân | quân sự | quận ủy
  quê hương | quốc gia | quốc hội | quốc phòng | quốc tế | quy chế | quy chuẩn | quỹ đất | quy định | quy hoạch
  quy mô | quy trình | quy ước | quyên góp | quyền hạn | quyền làm chủ | quyền lợi | quyết định | quyết liệt
  quyết tâm | quyết toán | ra mắt | ra quân | rà soát | rác thải | ràng buộc | rèn luyện | rộng khắp | rộng lớn
  rộng rãi | rủi ro | ruộng đất | rút kinh nghiệm | sai phạm | sản lượng | sản phẩm | sản xuất | sáng kiến
  sáng tạo | sáp nhập | sạt lở | sẵn sàng | sắp xếp | sâu rộng | sâu sắc | siêu thị | sinh động | sinh hoạt
  sinh sống | sinh thái | sinh viên | so sánh | số hóa | số lượng | sôi nổi | sống còn | sông ngòi | sơ kết
  suy nghĩ | suy thoái | sự cố | sử dụng | sự kiện | sự nghiệp | sửa chữa | sức khỏe | sức lan tỏa | sức mạnh
  tài chính | tái định cư | tài khoản | tài liệu | tai nạn | tài nguyên | tài sản | tạm thời | tán thành
  tạo dựng | tạo điều kiện | tăng cường | tăng trưởng | tấm gương | tâm huyết | tầm nhìn | tân binh | tập huấn
  tập quán | tập thể | tập trung | tệ nạn | tham gia | tham mưu | tham nhũng | tham quan | thành công | thành lập
  thanh niên | thành phần | thành phố | thành quả | thành thị | thanh thiếu niên | thành tích | thanh tra
  thành tựu | thành viên | tháo dỡ | tháo gỡ | thảo luận | thay đổi | thắng lợi | thẳng thắn | thắp sáng
  thẩm định | thẩm quyền | thân thiện | thân thiết | thất nghiệp | theo dõi | thể chế | thể dục | thế giới
  thế hệ | thể hiện | thể lực | thế mạnh | thể thao | thi công | thi đua | thi hành | thị trấn | thị trường
  thị xã | thích hợp | thích ứng | thiên nhiên | thiên tai | thiết bị | thiết chế | thiệt hại | thiết kế
  thiết lập | thiết thực | thiếu nhi | thiếu niên | thoát nước | thói quen | thông báo | thông điệp | thống kê
  thông minh | thống nhất | thông qua | thông tin | thời đại | thời điểm | thời gian | thời kỳ | thu gom | thu hồi
  thu hút | thu nhập | thủ tục | thuận lợi | thúc đẩy | thuế suất | thuộc diện | thủy lợi | thủy sản | thuyết phục
  thuyết trình | thực chất | thực hành | thực hiện | thực phẩm | thực sự | thực tế | thực thi | thực tiễn
  thực trạng | thương binh | thương hiệu | thương mại | thường niên | thường trực | thường vụ | thường xuyên
  tích cực | tích lũy | tiêm chủng | tiềm năng | tiến bộ | tiến độ | tiến hành | tiên phong | tiền phong
  tiên tiến | tiếp cận | tiếp công dân | tiếp nhận | tiếp thu | tiếp tục | tiếp xúc | tiết kiệm | tiêu biểu
  tiêu chí | tiêu chuẩn | tiêu cực | tiêu dùng | tiểu học | tiêu thụ | tín dụng | tín ngưỡng | tin tưởng
  tính cách | tình cảm | tinh gọn | tình hình | tình huống | tình nguyện | tinh thần | tình trạng | tòa án
  tòa nhà | tỏa sáng | toàn bộ | toàn dân | toàn diện | toàn quốc | toàn thể | tố cáo | tổ chức | tổ dân phố
  tổ quốc | tốc độ | tội phạm | tôn giáo | tôn trọng | tôn vinh | tổng kết | tổng số | tổng thể | tốt đẹp
  tốt nghiệp | trách nhiệm | trải nghiệm | trái phép | trang bị | trang trí | tranh chấp | trao đổi | trao tặng
  trật tự | trẻ em | trị an | triển khai | triển lãm | triển vọng | triệt để | trình bày | trình độ | trọng điểm
  trong sạch | trọng tâm | trồng trọt | trợ cấp | trợ giúp | trở ngại | trở thành | trụ sở | trung bình
  trung học | trung tâm | trung thành | trung thực | trung ương | truy cập | truyền hình | truyền thông
  truyền thống | trực thuộc | trực tiếp | trực tuyến | trưởng ban | trường học | trường hợp | tuân thủ | tuần tra
  tuổi trẻ | tuyển chọn | tuyển dụng | tuyên dương | tuyến đường | tuyên giáo | tuyển sinh | tuyên truyền
  tuyệt đối | tự do | tư duy | tự giác | tự hào | tư liệu | tự nguyện | tư nhân | tự nhiên | tự quản | từ thiện
  tự túc | tư tưởng | tư vấn | từng bước | tương lai | tương trợ | tương xứng | ủng hộ | ủy ban | ủy ban nhân dân
  ủy nhiệm | ủy viên | ứng dụng | ứng phó | ứng xử | ước mơ | ước tính | ưu đãi | ưu điểm | ưu tiên | vai trò
  văn bản | văn hiến | văn hóa | văn học | văn minh | văn nghệ | văn phòng | vận chuyển | vận dụng | vấn đề
  vận động | vận hành | vận tải | vật chất | vật liệu | vật tư | vẻ vang | vệ sinh | vĩ đại | vi phạm | vị thế
  vị trí | vỉa hè | việc làm | viên chức | viễn thông | vinh danh | vinh dự | vinh quang | vô cùng | vốn vay
  vũ trang | vui chơi | vui tươi | vùng cao | vững chắc | vững mạnh | vững vàng | vườn hoa | vượt trội | xã hội
  xã hội chủ nghĩa | xã hội hóa | xác định | xác nhận | xâm phạm | xây dựng | xem xét | xét xử | xi măng | xóa đói
  xuất hiện | xuất khẩu | xuất sắc | xung kích | xung quanh | xuống cấp | xử lý | xử phạt | xứng đáng | ý chí
  ý kiến | ý nghĩa | y tế | ý thức | yên bình | yên tâm | yêu cầu | yêu nước | yêu thương | yếu tố
`;

/** The words by their first syllable, each in syllables, the longest first. */
const COMPOUNDS = byFirst(WORDS.trim().split(/\s*[|\n]\s*/));

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = new Map<string, string[][]>();
  for (const word of words) {
    const syllables = word.split(' ');
    const [first = ''] = syllables;
    all.set(
      first,
      [...(all.get(first) ?? []), syllables].sort((a, b) => b.length - a.length),
    );
  }
  return all;
}

/** Syllables with one blank between any two: what a sign parts is not one word. */
const SYLLABLES = /\p{L}+(?: \p{L}+)+/gu;

/** The newer spelling has the tone on the second vowel (`hoà`, `thuỷ`), the list has it on the first. */
const LATE_TONE = /(o(?=[ae])|(?<!q)u(?=y))([aey])(\p{M})(?![\p{L}\p{M}])/gu;

/**
 * Binds the syllables of known words by a joint in place of each blank. Of words that share a syllable the first counts,
 * and the longest: `vận động nhân dân` with `_` → `vận_động nhân_dân`.
 */
export function bindCompounds(text: string, joint: string): string {
  return text.replace(SYLLABLES, run => {
    const spelled = spellingOf(run).split(' ');
    let bound = '';
    let end = 0;
    for (const [index, syllable] of run.split(' ').entries()) {
      if (index > 0) bound += index < end ? joint : ' ';
      if (index >= end) end = index + lengthAt(spelled, index);
      bound += syllable;
    }
    return bound;
  });
}

/** Syllables of the word that begins at one. */
function lengthAt(syllables: readonly string[], at: number): number {
  const words = COMPOUNDS.get(syllables[at] ?? '');
  return (
    words?.find(word => word.every((syllable, index) => syllable === syllables[at + index]))?.length ?? 1
  );
}

/** As the list has it: `Hoà giải` → `hòa giải`. */
function spellingOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  return HAS_LATE_TONE.test(lower) ? early(lower) : lower;
}

const HAS_LATE_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

function early(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(LATE_TONE, '$1$3$2').normalize('NFC');
}
