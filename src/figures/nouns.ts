import type { CountedKind } from './types.ts';

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
      'tổ|thôn|xã|phường|thị trấn|thị xã|quận|huyện|tỉnh|thành phố|đặc khu|khu phố|khối phố|khu dân cư|tổ dân phố|ấp|bản|buôn|làng|xóm|phum|sóc|cụm dân cư|địa phương|địa bàn|nước|quốc gia',
  },
  body: {
    kind: 'count',
    joins: true,
    nouns:
      'ban|sở|ngành|phòng|khoa|đoàn thể|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|trường|trường học|trung tâm|bệnh viện|trạm|trạm y tế|chi bộ|đảng bộ|chi hội|chi đoàn|chi đội|câu lạc bộ|clb|tổ chức|tập thể|ngân hàng|công ty|nhà máy|cơ sở|cơ sở sản xuất|nhóm|đội|tổ công nghệ số|ban công tác|hội|đoàn|dn|tổ tự quản|tổ hòa giải',
  },
  household: {
    kind: 'count',
    joins: true,
    nouns:
      'hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|hộ kinh doanh|hộ thoát nghèo|gia đình|gia đình chính sách|gia đình văn hóa|hộ chính sách',
  },
  person: {
    kind: 'count',
    joins: true,
    nouns:
      'người|người dân|người cao tuổi|người khuyết tật|người có công|người lao động|nhân khẩu|khẩu|cá nhân|cán bộ|công chức|viên chức|chiến sĩ|chiến sỹ|hội viên|hội viên mới|đoàn viên|đảng viên|đảng viên mới|đội viên|giáo viên|gv|học sinh|hs|học viên|sinh viên|thí sinh|trẻ em|trẻ|cháu|em|công nhân|lao động|nhân viên|bác sĩ|bác sỹ|thanh niên|phụ nữ|cựu chiến binh|tình nguyện viên|cử tri|đại biểu|đồng chí|đồng bào|bệnh nhân|nạn nhân|nông dân|thành viên|vận động viên|chuyên gia|khách|du khách|hòa giải viên|nghệ nhân|thương binh|liệt sĩ|quần chúng|ứng viên|báo cáo viên|tuyên truyền viên',
  },
  family: {
    kind: 'count',
    nouns: 'con|người con|vợ chồng|mẹ con|anh em|chị em|đứa con|cháu nội|cháu ngoại',
  },
  paper: {
    kind: 'count',
    joins: true,
    nouns:
      'văn bản|kế hoạch|nghị quyết|chỉ thị|quyết định|tin|bài|tin bài|bài viết|hồ sơ|đơn|đơn thư|ý kiến|kiến nghị|thủ tục|thủ tục hành chính|giấy|sáng kiến|đề tài|băng rôn|pano|khẩu hiệu|tờ rơi|phiếu',
  },
  thing: {
    kind: 'count',
    joins: true,
    nouns:
      'mô hình|công trình|phần việc|dự án|đề án|chương trình|phong trào|hoạt động|hội nghị|buổi|cuộc|đợt|lớp|lớp tập huấn|tiêu chí|chỉ tiêu|nhiệm vụ|nội dung|giải pháp|nhóm giải pháp|lĩnh vực|vụ|vụ việc|trường hợp|ca|điểm trường|điểm cầu|điểm sáng|điểm nghẽn|điểm đen|trụ cột|sản phẩm|sản phẩm ocop|tuyến đường|tuyến|đường|ngõ|cầu|nhà|nhà văn hóa|ngôi nhà|căn nhà|nhà tình nghĩa|nhà đại đoàn kết|camera|bóng đèn|cây|cây xanh|gian hàng|gian|màn hình|điện thoại|máy tính|xe|xe đạp|thùng rác|suất quà|suất học bổng|phần quà|phần|học bổng|giường|giường bệnh|đơn vị máu|hệ thống|nhóm hàng|mặt hàng|giải|huy chương|bằng khen|giấy khen|danh hiệu|di tích|lễ hội|tiết mục|tác phẩm|bài dự thi|cửa hàng|chợ|trang trại|gia trại|trận|ngôi trường|phòng học|sổ tiết kiệm|thẻ|thẻ bảo hiểm|tài khoản|dịch vụ công|môn|bước|khâu|loại|đầu sách|cuốn sách',
  },
  classifier: {
    kind: 'count',
    classifies: true,
    nouns:
      'lượt|suất|căn|ngôi|chiếc|cái|bộ|tấm|cuốn|quyển|bức|lá|hòn|quả|cặp|đôi|túi|thùng|bao|chai|gói|lô|thửa|đầu|bản in',
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
    nouns: 'đồng|đ|vnđ|vnd|usd|euro|eur|đô la|đô la mỹ|nhân dân tệ|yên',
  },
  time: {
    kind: 'measure',
    nouns: 'năm|tháng|tuần|ngày|đêm|giờ|tiếng|phút|giây|quý|thập kỷ|thế kỷ|ngày công|giờ công',
  },
  term: {
    kind: 'count',
    nouns: 'kỳ|nhiệm kỳ|kỳ đại hội|vụ mùa|mùa',
  },
  age: {
    kind: 'measure',
    nouns: 'tuổi|tuổi đảng|tháng tuổi',
  },
  length: {
    kind: 'measure',
    nouns: 'm|mét|km|cm|mm|dm|ki lô mét|cây số|hải lý|m dài|mét dài',
  },
  amount: {
    kind: 'measure',
    nouns:
      'm2|m²|m3|m³|km2|km²|ha|héc ta|hecta|sào|mẫu|mét vuông|mét khối|kg|g|gam|tạ|tấn|yến|lít|ml|mw|mwp|kw|kwh|kwp|gwh|gw|mwh|độ|°c|tấn rác|km/h',
  },
  device: {
    kind: 'measure',
    nouns: 'kva|mah|gb|tb|mb|inch|hz|mhz|ghz|px|volt|v|w',
  },
  marks: {
    kind: 'measure',
    nouns: 'điểm|bậc',
  },
  points: {
    kind: 'percent',
    nouns: 'phần trăm|điểm phần trăm',
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
