import type { CountedKind } from '../types.ts';

/** What is common to the nouns of one class. */
export interface UnitClass {
  readonly kind: CountedKind;
  /** Its nouns stand together as one unit: `19 tổ, thôn`. */
  readonly joins?: boolean;
  /** Takes the known noun behind it along: `lượt người`. */
  readonly classifies?: boolean;
  /** Parted by bars and line ends, in the order of the alphabet. */
  readonly nouns: string;
}

/** The nouns numbers stand before in ward and press prose; an unknown noun still gives a count. */
export const UNIT_CLASSES = {
  place: {
    kind: 'count',
    joins: true,
    nouns: `
      ấp | bản làng | buôn | chung cư | cụm công nghiệp | cụm dân cư | đặc khu | địa bàn | địa phương
      điểm dân cư | huyện | khóm | khối phố | khu công nghiệp | khu dân cư | khu nhà | khu phố | khu tái định cư
      khu vực | làng | làng nghề | nước | phum | phường | quận | quốc gia | sóc | thành phố | thị trấn | thị xã
      thôn | thôn bản | tiểu khu | tỉnh | tòa nhà | tổ | tổ dân phố | tổ liên gia | vùng | vùng lãnh thổ | xã
      xã biên giới | xã đảo | xã điểm | xóm
    `,
  },
  body: {
    kind: 'count',
    joins: true,
    nouns: `
      ban | ban công tác | ban ngành | bảo tàng | bệnh viện | bộ ngành | bộ phận | bộ, ngành | câu lạc bộ | chi bộ
      chi đoàn | chi đội | chi hội | chi nhánh | clb | công đoàn | công đoàn cơ sở | công ty | cơ quan | cơ sở
      cơ sở đoàn | cơ sở giáo dục | cơ sở kinh doanh | cơ sở sản xuất | cơ sở y tế | cụm | cụm thi đua | dân tộc
      dn | doanh nghiệp | đại lý | đảng bộ | đảng ủy | đoàn | đoàn công tác | đoàn kiểm tra | đoàn thể | đội
      đội bóng | đội hình | đội thi | đội tuyển | đơn vị cấp huyện | đơn vị cấp tỉnh | đơn vị cấp xã
      đơn vị hành chính | đơn vị sự nghiệp | đơn vị trực thuộc | đơn vị trường học | giáo xứ | hãng | họ đạo
      hộ kinh doanh | hội | hội trường | hợp tác xã | htx | khoa | liên đội | lực lượng | ngành | ngân hàng
      ngân hàng máu | nghiệp đoàn | nhà cung cấp | nhà đầu tư | nhà ga | nhà mạng | nhà máy | nhà sản xuất
      nhà tài trợ | nhà thầu | nhà trẻ | nhà trường | nhóm | nhóm trẻ | phân hiệu | phòng | phòng ban | phòng khám
      siêu thị | sở | tập đoàn | tập thể | thcs | thpt | thư viện | tổ chức | tổ chức hội | tổ công nghệ số
      tổ công tác | tổ đảng | tổ hòa giải | tổ hợp | tổ hợp tác | tổ tiết kiệm | tổ tự quản | tổ vay vốn
      tôn giáo | trạm | trạm y tế | trụ sở | trung tâm | trường | trường đại học | trường học | trường mầm non
      trường tiểu học | văn phòng | viện
    `,
  },
  household: {
    kind: 'count',
    joins: true,
    nouns: `
      gia đình | gia đình chính sách | gia đình khó khăn | gia đình văn hoá | gia đình văn hóa | hộ
      hộ bị ảnh hưởng | hộ cận nghèo | hộ chăn nuôi | hộ chính sách | hộ dân | hộ đồng bào | hộ gia đình
      hộ gia đình chính sách | hộ khó khăn | hộ nghèo | hộ nông dân | hộ sản xuất | hộ tái định cư
      hộ thoát nghèo | hộ tiểu thương | hộ trồng rừng | thân nhân | thân nhân liệt sĩ
    `,
  },
  person: {
    kind: 'count',
    joins: true,
    nouns: `
      bà con | bà mẹ việt nam anh hùng | bác sĩ | bác sỹ | báo cáo viên | bé | bệnh nhân | bị can | bị cáo
      bí thư | bộ đội | ca mắc | cá nhân | ca nhiễm | ca sĩ | cán bộ | cán bộ giáo viên | cán bộ, chiến sĩ
      cảnh sát | cầu thủ | cầu thủ trẻ | cb | cbcs | cbgv | ccb | cháu | cháu bé | cháu nhỏ | chiến sĩ | chiến sỹ
      chủ hộ | chủ tịch | chuyên gia | cô giáo | công an | công chức | công nhân | công nhân lao động
      cộng tác viên | cụ | cụ già | cử tri | cựu chiến binh | dân | dân quân | diễn viên | doanh nhân | du khách
      dược sĩ | đ/c | đ/chí | đại biểu | đảng viên | đảng viên mới | điều dưỡng | đoàn viên | đoàn viên mới
      đoàn viên thanh niên | độc giả | đối tượng | đối tượng chính sách | đội viên | đồng bào | đồng chí | đvtn
      em | em bé | em học sinh | em nhỏ | già làng | gia trưởng | giảng viên | giáo sư | giáo viên
      giáo viên giỏi | gv | hành khách | hòa giải viên | học sinh | học sinh giỏi | học sinh nghèo | học trò
      học viên | hội viên | hội viên mới | hội viên nông dân | hội viên phụ nữ | hs | huấn luyện viên | khách
      khách hàng | khách mời | khách quốc tế | khán giả | khẩu | kiểm lâm | kỹ sư | kỳ thủ | lái xe | lao động
      liệt sĩ | liệt sỹ | mạnh thường quân | mẹ | mẹ việt nam anh hùng | nạn nhân | nghệ nhân | nghệ sĩ
      nghi phạm | ngư dân | người | người bệnh | người bị thương | người cao tuổi | người chết | người có công
      người có uy tín | người dân | người đàn ông | người già | người hiến máu | người khuyết tật | người lao động
      người mất tích | người nghèo | người nước ngoài | người phụ nữ | người thân | người thiệt mạng
      người thương vong | người uy tín | nhà báo | nhà giáo | nhà hảo tâm | nhà khoa học | nhà thơ | nhà văn
      nhân công | nhân khẩu | nhân lực | nhân viên | nhân viên y tế | nông dân | phạm nhân | phóng viên | phụ nữ
      quần chúng | quần chúng ưu tú | quân nhân | sinh viên | tác giả | tài xế | tay vợt | tân binh | tân học sinh
      tân sinh viên | thạc sĩ | thanh niên | thanh niên xung phong | thành viên | thầy cô | thầy cô giáo
      thầy giáo | thí sinh | thính giả | thợ | thủ khoa | thuyền viên | thương bệnh binh | thương binh | tiến sĩ
      tiểu thương | tình nguyện viên | tổ trưởng | tổ viên | trẻ | trẻ em | trẻ mồ côi | trọng tài | trưởng bản
      trưởng thôn | tuyên truyền viên | uỷ viên | ủy viên | ứng cử viên | ứng viên | vận động viên | vđv
      viên chức | võ sĩ | y bác sĩ | y sĩ
    `,
  },
  family: {
    kind: 'count',
    nouns: `
      anh em | bà cháu | bố con | bố mẹ | cha con | cháu ngoại | cháu nội | chị em | con gái | con nhỏ | con trai
      đứa cháu | đứa con | đứa trẻ | mẹ con | người con | ông bà | thế hệ | vợ chồng
    `,
  },
  paper: {
    kind: 'count',
    joins: true,
    nouns: `
      ảnh | ấn phẩm | bài | bài báo | bài dự thi | bài dự thi trực tuyến | bài hát | bài tham luận | bài thi
      bài viết | bản cam kết | báo cáo | bằng khen | bằng lao động sáng tạo | băng rôn | bằng tốt nghiệp
      biên bản | bình luận | bức ảnh | bức thư | bức tranh | cam kết | câu hỏi | chỉ thị | chuyên mục | chữ ký
      chứng chỉ | clip | cờ thi đua | cuộc gọi | cuốn sách | cuốn vở | dự án luật | dự thảo | đầu sách | đề án
      đề tài | điều | đơn | đơn hàng | đơn thư | gcn | giấy | giấy chứng nhận | giấy chứng nhận quyền | giấy khen
      giấy phép | hóa đơn | hồ sơ | hợp đồng | kế hoạch | khẩu hiệu | kiến nghị | lá đơn | lá phiếu | luật
      lượt truy cập | lượt xem | lượt ý kiến | mã số | nghị quyết | pano | phiếu | quyển sách | quyển vở
      quyết định | sách | sáng kiến | sổ | sổ đỏ | sổ tiết kiệm | tác phẩm | tài khoản | tài liệu | tấm ảnh | tem
      thẻ | thẻ bảo hiểm | thẻ bảo hiểm y tế | thẻ bhyt | thủ tục | thủ tục hành chính | tin | tin bài | tin nhắn
      tờ gấp | tờ rơi | tờ trình | trang | tranh | tthc | văn bản | văn bằng | văn kiện | vé | video | video clip
      ý kiến
    `,
  },
  event: {
    kind: 'count',
    joins: true,
    nouns: `
      bàn | bàn thắng | buổi | buổi biểu diễn | buổi lễ | buổi nói chuyện | buổi sinh hoạt | buổi tập huấn
      buổi tọa đàm | buổi tuyên truyền | ca | ca bệnh | ca ghép | ca phẫu thuật | chủ đề | chuyến | chuyến bay
      chuyên đề | chuyến đi | chuyến hàng | chuyến tàu | chuyến xe | chuyến xe yêu thương | chương trình
      chương trình nghệ thuật | cơn bão | cuộc | cuộc đối thoại | cuộc giám sát | cuộc họp | cuộc kiểm tra
      cuộc thanh tra | cuộc thi | cuộc vận động | diễn đàn | đám cưới | đám tang | điều ước | đợt | đợt kiểm tra
      giải đấu | hoạt động | hội chợ | hội diễn | hội nghị | hội thao | hội thảo | hội thi | khóa học
      khóa tập huấn | kỳ thi | lễ | lễ hội | lỗi | lỗi vi phạm | lớp | lớp bồi dưỡng | lớp chuyên đề | lớp học
      lớp tập huấn | ngày chủ nhật xanh | ngày hội | ngày thứ bảy tình nguyện | phiên | phiên chợ
      phiên giao dịch | phiên họp | phiên tòa | phong trào | sự cố | sự kiện | tiết | tiết dạy | tiết học
      tiết mục | tọa đàm | tour | trận | trận đấu | trận động đất | trận lũ | trường hợp | trường hợp vi phạm | vụ
      vụ án | vụ cháy | vụ lúa | vụ tai nạn | vụ tranh chấp | vụ vi phạm | vụ việc
    `,
  },
  plan: {
    kind: 'count',
    joins: true,
    nouns: `
      bài học | bài học kinh nghiệm | bản đồ | bậc | bậc học | biên chế | bộ môn | bộ phim | bữa ăn | bữa cơm
      bước | bước tiến | ca khúc | ca trực | cặp đôi | cấp học | chỉ số | chỉ tiêu | chỗ làm | chỗ ở
      chuỗi liên kết | chương | con số | công trình | công trình phúc lợi | công trình thanh niên | cơ hội | cúp
      danh hiệu | danh mục | dịch vụ | dịch vụ công | dịch vụ công trực tuyến | dự án | dự án đầu tư
      dự án thủy điện | đầu mối | đầu việc | điểm mới | điểm nghẽn | điểm sáng | điển hình | điển hình tiên tiến
      đơn vị máu | giải | giải a | giải b | giải ba | giải c | giải khuyến khích | giải nhất | giải nhì
      giải pháp | giải thưởng | giống | giống lúa | gói thầu | gương | gương điển hình | hạng mục
      hạng mục công trình | hành vi | hc | hcb | hcđ | hcv | hệ thống | học bổng | huân chương | huy chương
      huy chương bạc | huy chương đồng | huy chương vàng | hướng | hướng đi | khâu | khâu đột phá | khối lớp
      kịch bản | kinh nghiệm | kỷ niệm chương | làn xe | liều | liều vaccine | liều vắc xin | lĩnh vực | loài
      loại | loại hình | lợi ích | luống | mặt hàng | món | món ăn | mô hình | mô hình dân vận khéo | mô hình điểm
      môn | môn học | môn thể thao | môn thi | mục | mục tiêu | mũi | mũi tiêm | nền tảng | ngành hàng
      ngành nghề | nghề | nguyên nhân | nguyên tắc | nhãn hiệu | nhiệm vụ | nhóm đối tượng | nhóm giải pháp
      nhóm hàng | nhóm nhiệm vụ | nhóm vấn đề | nội dung | nội dung thi | phần | phần mềm | phần thưởng
      phần việc | phần việc thanh niên | phương án | quy trình | sản phẩm | sản phẩm ocop | suất ăn
      suất học bổng | tấm gương | thách thức | thương hiệu | tiêu chí | tiêu chuẩn | trụ cột | túi máu | ứng dụng
      ưu tiên | vấn đề | việc | việc làm | việc làm mới | xu hướng | yếu tố
    `,
  },
  building: {
    kind: 'count',
    joins: true,
    nouns: `
      ao | bãi đỗ xe | bãi rác | bè | bể | bể bơi | bến | bến xe | bồn hoa | cảng | căn | căn hộ | căn nhà
      căn nhà tình nghĩa | cầu | cây cầu | chỗ đỗ xe | chốt | chốt kiểm dịch | chợ | chùa | con đường | cống
      cống thoát nước | công viên | cột | cột đèn | cột điện | cơ sở lưu trú | cửa hàng | dãy | dãy nhà | di sản
      di tích | di tích lịch sử | đập | đền | điểm bán | điểm bỏ phiếu | điểm bưu điện | điểm cầu | điểm chốt
      điểm du lịch | điểm dừng | điểm đen | điểm đến | điểm giao dịch | điểm kiểm tra | điểm ngập | điểm nóng
      điểm phát | điểm rác | điểm sáng văn hóa | điểm sạt lở | điểm sinh hoạt | điểm tái định cư | điểm tập kết
      điểm tham quan | điểm thi | điểm thu gom | điểm tiêm | điểm truy cập | điểm trường | điểm tuyên truyền
      điểm vui chơi | đình | đường | ga | gia trại | gian | gian hàng | giếng | giếng khoan | giường | giường bệnh
      homestay | hồ | hồ chứa | kênh | khách sạn | kho | khu đất | khu vui chơi | ki ốt | kiốt | lò | lô đất | lối
      lối đi | lối thoát hiểm | lồng bè | mái ấm | mộ | mương | nghĩa trang | ngõ | ngôi mộ | ngôi nhà | nhà
      nhà dột nát | nhà đại đoàn kết | nhà đồng đội | nhà hàng | nhà khăn quàng đỏ | nhà kho | nhà nhân ái | nhà ở
      nhà ở xã hội | nhà tạm | nhà tình nghĩa | nhà tình thương | nhà văn hoá | nhà văn hóa | nhà vệ sinh
      nhà xưởng | nút giao | ổ dịch | phần mộ | phòng bệnh | phòng chức năng | phòng học | phòng máy | phòng ở
      phòng thi | phòng trọ | quầy | quầy hàng | sân bóng | sân chơi | sân thể thao | sân vận động | tầng | thửa
      thửa đất | trạm biến áp | trạm bơm | trạm bts | trạm sạc | trang trại | tuyến | tuyến đường | tuyến phố
      vị trí | vườn hoa | xưởng
    `,
  },
  thing: {
    kind: 'count',
    joins: true,
    nouns: `
      áo | áo ấm | áo dài | áo phao | ba lô | balo | bàn ghế | bảng tin | bánh | bánh chưng | bánh heroin | bao
      bao gạo | bao thuốc lá | bát | biển | biển báo | biển hiệu | bình | bình chữa cháy | bình nước | bó hoa
      bóng đèn | bóng điện | bộ bàn ghế | bộ đồ dùng học tập | bộ máy tính | bộ quần áo | bộ sách giáo khoa | bồn
      bút | bức tường | camera | camera an ninh | cặp bánh chưng | cặp sách | cây | cây ăn quả | cây giống
      cây hoa | cây xanh | chai | chai nhựa | chăn | chăn ấm | chậu | chậu cây | chậu hoa | chiếc bánh | con
      con bò | con bò giống | con cá | con dê | con gà | con gia cầm | con gia súc | con giống | con lợn
      con lợn giống | con tôm | con trâu | con vịt | container | cổ phiếu | cổ vật | cờ | cờ tổ quốc | cuộn | đàn
      đầu thu | đèn | đèn led | điện thoại | điện thoại thông minh | đôi dép | đường bay | đường dây | ghế
      ghế đá | gia cầm | giá sách | gia súc | giỏ quà | gói mì | gốc | gốc cây | hạt | hiện vật | két | khẩu pháo
      khẩu súng | khẩu trang | kiện hàng | kính | lá cờ | loa | loa truyền thanh | ly | mã | mã qr | màn hình
      màn hình ti vi | mảnh | máy | máy bay | máy cày | máy in | máy lọc nước | máy tính | máy tính bảng
      máy vi tính | máy xúc | mắt camera | mẫu | mẫu vật | món quà | mô tô | mũ | mũ bảo hiểm | ngọn đèn
      ngọn nến | nhu yếu phẩm | nồi | ô tô | phần quà | phương tiện | phương tiện vi phạm | quà | quả bom
      quả mìn | quả trứng | quạt | quần áo | sách giáo khoa | sim | suất | suất quà | tàu | tàu cá | tàu ngầm
      tàu thuyền | thuê bao | thùng hàng | thùng mì | thùng mì tôm | thùng nước | thùng rác | thùng sữa | thuyền
      ti vi | tin tức | tivi | tổ ong | tủ | tủ sách | túi | túi an sinh | túi nilon | túi quà | vật liệu nổ
      vật nuôi | viên | viên đạn | viên thuốc | vỏ chai | vỏ lon | vòng | vòng hoa | vở | xe | xe buýt
      xe cứu thương | xe đạp | xe điện | xe khách | xe lắc | xe lăn | xe máy | xe mô tô | xe ô tô | xe rác
      xe tải
    `,
  },
  whole: {
    kind: 'count',
    nouns: `
      dân số | diện tích | doanh thu | khối lượng | quãng đường | quân số | số dân | số hộ | số phường | số trường
      số xã | tổng chi | tổng diện tích | tổng số | tổng số hộ | tổng thu
    `,
  },
  classifier: {
    kind: 'count',
    classifies: true,
    nouns: `
      bản | bản in | bộ | bức | cái | cặp | cây số vàng | chiếc | cuốn | dòng | đầu | đôi | đơn vị | gói | hòn
      lá | lô | lượt | mẻ | quả | quyển | tấm | thùng | toa
    `,
  },
  stars: {
    kind: 'count',
    nouns: 'cấp | sao',
  },
  times: {
    kind: 'count',
    nouns: 'lần',
  },
  money: {
    kind: 'money',
    nouns: `
      baht | bảng anh | đ | đô | đô la | đô la mỹ | đôla | đồng | eur | euro | nhân dân tệ | rúp | usd | vnd | vnđ
      won | yên | $ | ¢ | £ | ¥ | ฿ | € | ₩ | ₫ | ₭ | ₱ | ₹
    `,
  },
  time: {
    kind: 'measure',
    nouns: `
      đêm | giây | giờ | năm | năm tù | ngày | ngày đêm | ngày làm việc | phút | quý | tháng | tháng tù | thập kỷ
      thập niên | thế kỷ | tiếng | tiếng đồng hồ | tuần | tuần lễ
    `,
  },
  term: {
    kind: 'count',
    nouns: 'học kỳ | kỳ | kỳ đại hội | kỳ họp | mùa | mùa giải | mùa vụ | nhiệm kỳ | vụ mùa',
  },
  age: {
    kind: 'measure',
    nouns: 'năm tuổi | năm tuổi đảng | tháng tuổi | tuổi | tuổi đảng | tuổi đời | tuổi quân',
  },
  length: {
    kind: 'measure',
    nouns: `
      cây số | cm | dặm | dm | hải lý | ki lô mét | ki-lô-mét | kilomet | kilômét | km | m | m dài | mét | mét dài
      mm
    `,
  },
  amount: {
    kind: 'measure',
    nouns: `
      ° | °c | °f | °k | calo | cân | cây vàng | chỉ vàng | công đất | công lao động | db | độ | độ c | độ richter | g | gam
      giờ công | gram | gw | gwh | ha | hải lý/giờ | héc ta | héc-ta | hecta | hécta | kcal | kg | khối | khối đất
      kí | ki lô gam | kilôgam | km/h | km2 | km² | kw | kwh | kwp | lạng | lít | lượng vàng | m2 | m² | m3 | m³
      mẫu đất | mcg | mét khối | mét vuông | mg | ml | mw | mwh | mwp | ngày công | ppm | sào | tạ | tấn
      tấn thóc | teu | thùng dầu | yến | µg | ℃ | ℉
    `,
  },
  device: {
    kind: 'measure',
    nouns: `
      ah | bit | cc | chỗ | chỗ ngồi | cv | gb | gbps | ghz | hz | inch | kilovolt | kv | kva | lumen | mã lực
      mah | mb | mbps | megapixel | mhz | mp | mva | phân khối | px | tb | v | volt | w
    `,
  },
  marks: {
    kind: 'measure',
    nouns: 'điểm | điểm số',
  },
  points: {
    kind: 'percent',
    nouns: 'điểm % | điểm phần trăm | phần nghìn | phần trăm',
  },
} as const satisfies Record<string, UnitClass>;
