import type { CountedKind } from '../types.ts';

/** What is common to the nouns of one class. */
export interface UnitClass {
  readonly kind: CountedKind;
  /** Its nouns stand together as one unit: `19 tổ, thôn`. */
  readonly joins?: boolean;
  /** Takes the known noun behind it along: `lượt người`. */
  readonly classifies?: boolean;
  readonly nouns: string;
}

/** The nouns numbers stand before in ward and press prose; an unknown noun still gives a count. */
const UNIT_CLASSES = {
  place: {
    kind: 'count',
    joins: true,
    nouns:
      'tổ|thôn|xã|phường|thị trấn|thị xã|quận|huyện|tỉnh|thành phố|đặc khu|khu phố|khối phố|khu dân cư|tổ dân phố|ấp|bản|buôn|làng|xóm|phum|sóc|cụm dân cư|địa phương|địa bàn|nước|quốc gia|xã điểm|xã biên giới|xã đảo|vùng|khu vực|khu công nghiệp|cụm công nghiệp|khu tái định cư|vùng lãnh thổ|tiểu khu|khóm|điểm dân cư|thôn bản|bản làng|làng nghề|chung cư|tòa nhà|khu nhà|tổ liên gia|tổ tự quản',
  },
  body: {
    kind: 'count',
    joins: true,
    nouns:
      'ban|sở|ngành|phòng|phòng ban|khoa|đoàn thể|cơ quan|đơn vị trường học|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|trường|trường học|trường mầm non|trường tiểu học|trung tâm|bệnh viện|trạm|trạm y tế|chi bộ|đảng bộ|chi hội|chi đoàn|chi đội|liên đội|câu lạc bộ|clb|tổ chức|tập thể|ngân hàng|ngân hàng máu|công ty|nhà máy|cơ sở|cơ sở sản xuất|cơ sở kinh doanh|cơ sở giáo dục|cơ sở y tế|nhóm|nhóm trẻ|đội|đội bóng|đội thi|đội tuyển|đội hình|tổ công nghệ số|ban công tác|hội|đoàn|đoàn công tác|đoàn kiểm tra|dn|tổ tự quản|tổ hòa giải|tổ công tác|tổ chức hội|cơ sở đoàn|phân hiệu|nhà trường|nhà thầu|nhà đầu tư|nhà sản xuất|nhà cung cấp|nhà mạng|đơn vị hành chính|đơn vị cấp huyện|đơn vị cấp xã|đơn vị cấp tỉnh|bộ phận|bộ ngành|bộ, ngành|ban ngành|phòng khám|nhà trẻ|nhà ga|hội trường|tổ hợp|dân tộc|tôn giáo|họ đạo|giáo xứ|đơn vị trực thuộc|đơn vị sự nghiệp|hộ kinh doanh|đại lý|chi nhánh|văn phòng|nhà tài trợ|hãng|trụ sở|khối|cụm|cụm thi đua|công đoàn|công đoàn cơ sở|tổ đảng|đảng ủy|nghiệp đoàn|tập đoàn|siêu thị|trường đại học|viện|thư viện|bảo tàng|thcs|thpt|lực lượng|tổ vay vốn|tổ tiết kiệm',
  },
  household: {
    kind: 'count',
    joins: true,
    nouns:
      'hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ thoát nghèo|hộ nông dân|hộ sản xuất|gia đình|gia đình chính sách|gia đình văn hóa|gia đình văn hoá|hộ chính sách|hộ gia đình chính sách|gia đình khó khăn|hộ khó khăn|hộ tái định cư|hộ bị ảnh hưởng|thân nhân|thân nhân liệt sĩ|hộ tiểu thương|hộ chăn nuôi|hộ trồng rừng|hộ đồng bào',
  },
  person: {
    kind: 'count',
    joins: true,
    nouns:
      'đ/c|đ/chí|người|người dân|người cao tuổi|người khuyết tật|người có công|người lao động|người nghèo|người bệnh|người chết|người bị thương|người mất tích|người thương vong|người thiệt mạng|người đàn ông|người phụ nữ|người uy tín|người có uy tín|người hiến máu|người nước ngoài|người thân|nhân khẩu|khẩu|cá nhân|cán bộ|công chức|viên chức|cán bộ, chiến sĩ|chiến sĩ|chiến sỹ|hội viên|hội viên mới|hội viên phụ nữ|hội viên nông dân|đoàn viên|đoàn viên mới|đoàn viên thanh niên|đảng viên|đảng viên mới|đội viên|giáo viên|gv|thầy cô|thầy cô giáo|cô giáo|thầy giáo|giảng viên|học sinh|hs|học viên|sinh viên|tân sinh viên|thí sinh|trẻ em|trẻ|trẻ mồ côi|cháu|cháu bé|cháu nhỏ|em|em nhỏ|em bé|em học sinh|bé|công nhân|tân học sinh|học trò|cầu thủ trẻ|công nhân lao động|lao động|nhân viên|nhân viên y tế|nhân lực|y sĩ|y bác sĩ|bác sĩ|bác sỹ|điều dưỡng|dược sĩ|thanh niên|thanh niên xung phong|tân binh|quân nhân|dân quân|phụ nữ|nông dân|khán giả|độc giả|thính giả|cựu chiến binh|ccb|tình nguyện viên|cộng tác viên|cử tri|đại biểu|đồng chí|đồng bào|bệnh nhân|nạn nhân|thành viên|vận động viên|vđv|cầu thủ|huấn luyện viên|trọng tài|chuyên gia|nhà khoa học|nhà giáo|nhà văn|nhà thơ|thủ khoa|kỹ sư|tiến sĩ|thạc sĩ|giáo sư|khách|khách hàng|khách mời|khách quốc tế|du khách|hành khách|hòa giải viên|nghệ nhân|nghệ sĩ|diễn viên|ca sĩ|thương binh|thương bệnh binh|liệt sĩ|liệt sỹ|bà mẹ việt nam anh hùng|mẹ|mẹ việt nam anh hùng|quần chúng|quần chúng ưu tú|ứng viên|ứng cử viên|báo cáo viên|tuyên truyền viên|phóng viên|nhà báo|tác giả|đối tượng|đối tượng chính sách|bị cáo|bị can|nghi phạm|ngư dân|thuyền viên|tài xế|lái xe|tiểu thương|doanh nhân|chủ hộ|gia trưởng|dân|người già|cụ|cụ già|bà con|mạnh thường quân|nhà hảo tâm|già làng|trưởng bản|trưởng thôn|tổ trưởng|tổ viên|bí thư|chủ tịch|ủy viên|uỷ viên|kiểm lâm|cảnh sát|công an|bộ đội|phạm nhân|học sinh giỏi|học sinh nghèo|giáo viên giỏi|cán bộ giáo viên|cb|cbcs|cbgv|đvtn|tay vợt|kỳ thủ|võ sĩ|nhân công|thợ|ca mắc|ca nhiễm',
  },
  family: {
    kind: 'count',
    nouns:
      'con nhỏ|người con|con gái|con trai|vợ chồng|mẹ con|cha con|bố con|anh em|chị em|đứa con|đứa trẻ|cháu nội|cháu ngoại|đứa cháu|bà cháu|ông bà|bố mẹ|thế hệ',
  },
  paper: {
    kind: 'count',
    joins: true,
    nouns:
      'văn bản|kế hoạch|nghị quyết|chỉ thị|quyết định|tin|bài|tin bài|bài báo|bài viết|bài dự thi|bài tham luận|hồ sơ|đơn|đơn thư|đơn hàng|ý kiến|lượt ý kiến|kiến nghị|câu hỏi|thủ tục|thủ tục hành chính|tthc|giấy|giấy phép|giấy chứng nhận|giấy chứng nhận quyền|gcn|sáng kiến|đề tài|băng rôn|pano|khẩu hiệu|tờ rơi|tờ gấp|phiếu|lá phiếu|biên bản|bản cam kết|cam kết|hợp đồng|báo cáo|tài liệu|tờ trình|văn kiện|đề án|dự thảo|dự án luật|luật|điều|chữ ký|lá đơn|bức thư|bức ảnh|tấm ảnh|bức tranh|tranh|ảnh|trang|đầu sách|cuốn sách|quyển sách|sách|quyển vở|cuốn vở|tác phẩm|ấn phẩm|video|video clip|clip|bài hát|bài thi|bài dự thi trực tuyến|tin nhắn|cuộc gọi|bình luận|lượt xem|lượt truy cập|chuyên mục|chuyên đề|kịch bản|mã số|chứng chỉ|văn bằng|bằng khen|giấy khen|bằng tốt nghiệp|bằng lao động sáng tạo|cờ thi đua|thẻ|thẻ bảo hiểm|thẻ bảo hiểm y tế|thẻ bhyt|sổ|sổ đỏ|sổ tiết kiệm|tài khoản|vé|tem|hóa đơn',
  },
  event: {
    kind: 'count',
    joins: true,
    nouns:
      'phong trào|cuộc vận động|hoạt động|hội nghị|hội thảo|hội thi|hội chợ|hội thao|hội diễn|buổi|buổi tuyên truyền|buổi tọa đàm|buổi sinh hoạt|buổi lễ|buổi tập huấn|buổi nói chuyện|buổi biểu diễn|cuộc|cuộc thi|cuộc họp|cuộc giám sát|cuộc kiểm tra|cuộc đối thoại|cuộc thanh tra|đợt|đợt kiểm tra|lớp|lớp học|lớp tập huấn|lớp bồi dưỡng|lớp chuyên đề|khóa học|khóa tập huấn|vụ|vụ việc|vụ án|vụ tai nạn|vụ cháy|vụ vi phạm|vụ lúa|vụ tranh chấp|trường hợp|trường hợp vi phạm|ca|ca phẫu thuật|ca bệnh|ca ghép|trận|trận đấu|lễ hội|tiết mục|tọa đàm|diễn đàn|phiên|phiên họp|phiên tòa|phiên giao dịch|phiên chợ|kỳ thi|chuyến|chuyến đi|chuyến bay|chuyến xe|chuyến hàng|chuyến tàu|chuyến xe yêu thương|chương trình|chương trình nghệ thuật|ngày hội|ngày chủ nhật xanh|ngày thứ bảy tình nguyện|giải đấu|lễ|sự kiện|tour|cơn bão|trận lũ|trận động đất|đám cưới|đám tang|bàn thắng|bàn|lỗi|lỗi vi phạm|sự cố|điều ước|tiết|tiết học|tiết dạy|chủ đề|chuyên đề',
  },
  plan: {
    kind: 'count',
    joins: true,
    nouns:
      'mô hình|mô hình điểm|mô hình dân vận khéo|điển hình|điển hình tiên tiến|gương điển hình|tấm gương|gương|công trình|công trình phúc lợi|công trình thanh niên|phần việc|phần việc thanh niên|dự án|dự án thủy điện|dự án đầu tư|tiêu chí|tiêu chuẩn|chỉ tiêu|chỉ số|nhiệm vụ|nội dung|giải pháp|nhóm giải pháp|nhóm nhiệm vụ|lĩnh vực|khâu đột phá|mục tiêu|điểm nghẽn|điểm sáng|điểm mới|trụ cột|bước|bậc|khâu|phương án|nguyên nhân|nhóm vấn đề|nhóm đối tượng|con số|bước tiến|ngành hàng|chuỗi liên kết|bộ phim|ca khúc|phần thưởng|bản đồ|bài học|bài học kinh nghiệm|kinh nghiệm|vấn đề|nguyên tắc|hạng mục|gói|gói thầu|quy trình|việc làm|việc|đầu việc|đầu mối|biên chế|làn xe|việc làm mới|hành vi|lợi ích|yếu tố|thách thức|cơ hội|ưu tiên|hướng|hướng đi|xu hướng|kịch bản|môn|môn học|môn thi|môn thể thao|bộ môn|ngành nghề|nghề|loại hình|danh mục|nhóm hàng|mặt hàng|sản phẩm|sản phẩm ocop|dịch vụ|dịch vụ công|dịch vụ công trực tuyến|ứng dụng|phần mềm|hệ thống|nền tảng|thương hiệu|nhãn hiệu|giống|giống lúa|loài|loại|mục|phần|chương|nội dung thi|hạng mục công trình|bậc học|cấp học|khối lớp|giải thưởng|giải|giải nhất|giải nhì|giải ba|giải khuyến khích|giải a|giải b|giải c|huy chương|huy chương vàng|huy chương bạc|huy chương đồng|hcv|hcb|hcđ|hc|huân chương|danh hiệu|kỷ niệm chương|cúp|suất học bổng|học bổng|chỗ ở|chỗ làm|luống|mũi|mũi tiêm|liều|liều vắc xin|liều vaccine|đơn vị máu|túi máu|ca trực|cặp đôi|bữa ăn|bữa cơm|suất ăn|món|món ăn',
  },
  building: {
    kind: 'count',
    joins: true,
    nouns:
      'tuyến đường|tuyến phố|tuyến|đường|con đường|ngõ|cầu|cây cầu|cống|cống thoát nước|kênh|mương|nhà|nhà ở|nhà ở xã hội|nhà văn hóa|nhà văn hoá|nhà vệ sinh|nhà tạm|nhà dột nát|nhà tình nghĩa|nhà tình thương|nhà đại đoàn kết|nhà đồng đội|nhà nhân ái|nhà khăn quàng đỏ|ngôi nhà|căn nhà|căn nhà tình nghĩa|căn hộ|căn|mái ấm|phòng học|phòng thi|phòng trọ|phòng ở|phòng bệnh|phòng máy|phòng chức năng|nhà xưởng|nhà kho|kho|công viên|sân chơi|sân bóng|sân thể thao|sân vận động|vườn hoa|bồn hoa|bể bơi|bể|giếng|giếng khoan|chợ|cửa hàng|gian hàng|gian|nhà hàng|khách sạn|homestay|cơ sở lưu trú|trang trại|gia trại|ao|hồ|hồ chứa|đập|trạm bơm|trạm biến áp|trạm sạc|trạm bts|cột|cột điện|cột đèn|di tích|di tích lịch sử|di sản|đền|chùa|đình|nghĩa trang|mộ|ngôi mộ|phần mộ|lô đất|thửa đất|thửa|khu đất|bãi rác|bãi đỗ xe|bến|bến xe|cảng|ga|nút giao|tầng|dãy nhà|dãy|lò|xưởng|ki ốt|kiốt|quầy|quầy hàng|lối|lối thoát hiểm|lối đi|lồng bè|bè|điểm trường|điểm cầu|điểm đen|điểm bán|điểm thi|điểm nóng|điểm tiêm|điểm du lịch|điểm đến|điểm dừng|điểm tập kết|điểm rác|điểm tái định cư|điểm sạt lở|điểm ngập|điểm giao dịch|điểm vui chơi|điểm sinh hoạt|điểm tham quan|điểm bỏ phiếu|điểm chốt|điểm kiểm tra|điểm phát|điểm thu gom|điểm bưu điện|điểm truy cập|điểm tuyên truyền|điểm sáng văn hóa|chốt|chốt kiểm dịch|vị trí|ổ dịch|khu vui chơi|giường|giường bệnh|chỗ đỗ xe',
  },
  thing: {
    kind: 'count',
    joins: true,
    nouns:
      'camera|camera an ninh|bóng đèn|đèn|đèn led|bóng điện|cây|cây xanh|cây hoa|cây giống|cây ăn quả|gốc|gốc cây|chậu hoa|chậu cây|chậu|màn hình|màn hình ti vi|ti vi|tivi|điện thoại|điện thoại thông minh|máy tính|máy tính bảng|máy|máy cày|máy lọc nước|máy vi tính|máy in|máy bay|máy xúc|loa|loa truyền thanh|quạt|tủ sách|tủ|bàn ghế|ghế|ghế đá|giá sách|xe|xe đạp|xe máy|xe điện|xe mô tô|tàu thuyền|tàu ngầm|đường dây|đường bay|xe lăn|xe lắc|xe tải|xe buýt|xe khách|xe ô tô|xe cứu thương|xe rác|ô tô|mô tô|tàu|tàu cá|thuyền|phương tiện|phương tiện vi phạm|thùng rác|thùng mì|thùng mì tôm|gói mì|thùng nước|thùng sữa|thùng hàng|suất quà|phần quà|món quà|quà|suất|túi quà|giỏ quà|túi an sinh|nhu yếu phẩm|áo phao|áo ấm|áo|áo dài|bộ quần áo|quần áo|bộ sách giáo khoa|sách giáo khoa|bộ đồ dùng học tập|bộ bàn ghế|bộ máy tính|cặp sách|balo|ba lô|mũ bảo hiểm|mũ|vở|bút|chăn|chăn ấm|đôi dép|hiện vật|cổ vật|mẫu|mẫu vật|lá cờ|cờ|cờ tổ quốc|biển báo|biển hiệu|biển|bảng tin|bức tường|chai|chai nhựa|vỏ chai|vỏ lon|túi|túi nilon|bao|bao gạo|bình|bình chữa cháy|bình nước|khẩu súng|khẩu pháo|viên đạn|quả bom|quả mìn|vật liệu nổ|viên|viên thuốc|bánh heroin|bao thuốc lá|khẩu trang|kính|cuộn|mảnh|bồn|két|thuê bao|sim|mắt camera|tin tức|cổ phiếu|con giống|gia súc|gia cầm|vật nuôi|con lợn|con gà|con bò|con trâu|con vịt|con dê|con cá|con tôm|con gia cầm|con gia súc|con lợn giống|con bò giống|con|đàn|tổ ong|quả trứng|hạt|bó hoa|vòng hoa|ngọn nến|ngọn đèn|đầu thu|mã qr|mã|ly|bát|nồi|chiếc bánh|bánh|bánh chưng|cặp bánh chưng|kiện hàng|container|vòng',
  },
  whole: {
    kind: 'count',
    nouns:
      'dân số|số dân|diện tích|tổng diện tích|tổng số|số hộ|tổng số hộ|số xã|số phường|số trường|quãng đường|khối lượng|doanh thu|quân số|tổng chi|tổng thu',
  },
  classifier: {
    kind: 'count',
    classifies: true,
    nouns:
      'đơn vị|lượt|chiếc|cái|bộ|tấm|cuốn|quyển|bức|lá|hòn|quả|cặp|đôi|thùng|gói|lô|đầu|bản in|bản|dòng|mẻ|cây số vàng|toa',
  },
  stars: {
    kind: 'count',
    nouns: 'sao|cấp',
  },
  times: {
    kind: 'count',
    nouns: 'lần',
  },
  money: {
    kind: 'money',
    nouns: 'đồng|đ|vnđ|vnd|usd|đô la|đô la mỹ|đô|euro|eur|nhân dân tệ|yên|won|bảng anh|baht|rúp|đôla',
  },
  time: {
    kind: 'measure',
    nouns:
      'năm|tháng|tuần|tuần lễ|ngày|ngày đêm|ngày làm việc|đêm|giờ|tiếng|tiếng đồng hồ|phút|giây|quý|thập kỷ|thập niên|thế kỷ|năm tù|tháng tù',
  },
  term: {
    kind: 'count',
    nouns: 'kỳ|nhiệm kỳ|kỳ đại hội|vụ mùa|mùa|mùa giải|mùa vụ|học kỳ|kỳ họp',
  },
  age: {
    kind: 'measure',
    nouns: 'tuổi|tuổi đảng|tháng tuổi|năm tuổi|năm tuổi đảng|tuổi quân|tuổi đời',
  },
  length: {
    kind: 'measure',
    nouns: 'm|mét|km|cm|mm|dm|ki lô mét|kilomet|kilômét|ki-lô-mét|cây số|hải lý|m dài|mét dài|dặm',
  },
  amount: {
    kind: 'measure',
    nouns:
      'ngày công|giờ công|công lao động|m2|m²|m3|m³|km2|km²|ha|héc ta|hecta|hécta|héc-ta|sào|mẫu đất|công đất|mét vuông|mét khối|kg|kí|kilôgam|ki lô gam|cân|g|gam|gram|mg|mcg|tạ|tấn|yến|lạng|lít|ml|mw|mwp|kw|kwh|kwp|gwh|gw|mwh|độ|độ c|độ richter|°c|ºc|km/h|hải lý/giờ|calo|kcal|lượng vàng|cây vàng|chỉ vàng|khối|khối đất|thùng dầu|teu|tấn thóc|ppm|µg|db',
  },
  device: {
    kind: 'measure',
    nouns:
      'kva|mva|mah|gb|tb|mb|mbps|gbps|inch|hz|mhz|ghz|px|volt|v|kv|kilovolt|w|cc|phân khối|mã lực|cv|chỗ ngồi|chỗ|megapixel|mp|ah|lumen|bit',
  },
  marks: {
    kind: 'measure',
    nouns: 'điểm|điểm số',
  },
  points: {
    kind: 'percent',
    nouns: 'phần trăm|điểm phần trăm|phần nghìn|điểm %',
  },
} as const satisfies Record<string, UnitClass>;

export type UnitClassName = keyof typeof UNIT_CLASSES;

/** A noun's class under its name. */
export type NamedUnitClass = UnitClass & { readonly name: UnitClassName };

const BY_NOUN: ReadonlyMap<string, NamedUnitClass> = new Map(
  (Object.keys(UNIT_CLASSES) as UnitClassName[]).flatMap(name => {
    const unitClass: NamedUnitClass = { name, ...UNIT_CLASSES[name] };
    return unitClass.nouns.split('|').map((noun): [string, NamedUnitClass] => [noun, unitClass]);
  }),
);

/** The class of a noun as written, any case; undefined if the table does not know it. `Hộ nghèo` → household. */
export function unitClassOf(noun: string): NamedUnitClass | undefined {
  return BY_NOUN.get(noun.toLowerCase());
}
