import { isCounted } from './kinds.ts';
import { below, FEW, type Rule, type Sight } from './sight.ts';

const PERSON_UNIT = /^(?:người|con|cháu|nhân khẩu|khẩu|em|vợ chồng|trẻ)(?: |$)/iu;
const ONE_HOUSEHOLD =
  /(?:hộ|gia đình|nhà|vợ chồng) (?:ông|bà|anh|chị|em|cô|chú|bác|cụ) [^,;:]*$|(?:^|[\s,])(?:anh|chị) có $|có hộ $/u;
/** `4 tổ này`, `hai đơn vị cũng`: the things were named before. */
const POINTER = /^ ?(?:này|trên|nói trên|kể trên|đó|ấy|cũng|đều|còn lại|vừa nêu|nêu trên)(?=[ ,.;:]|$)/u;
/** `02 tỉnh Quảng Trị và Quảng Bình`: exactly as many names follow. */
const NAMES_BEHIND = /^ (?:gồm )?\p{Lu}[^.;:()]*/u;
const NAME_LINK = /, (?=\p{Lu})| và (?=\p{Lu})/gu;
/** `15 năm thành lập`, `93 năm ngày truyền thống`. */
const FOUNDING =
  /^ ?(?:thành lập|ngày|truyền thống|quốc khánh|giải phóng|chiến thắng|xây dựng và|hình thành)/u;
const ANNIVERSARY = /(?:kỷ niệm|kỉ niệm|chào mừng|mừng)[^.;]{0,30}$/u;
const BARE_VERB = /^(?:đạt|là|còn|lên|xuống|thành|gồm|bằng|đến|được)$/u;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/** A duration that is a result or a term: `vay 3 năm`, `hỗ trợ 1 năm`, `hạn vay là 5 năm`. */
const TERM =
  /(?:^| )(?:vay|(?<!kỳ )(?<!kì )hạn|hỗ trợ|bảo hành|rút ngắn|tiết kiệm|làm bài|giảm|tăng|vượt|sớm|chậm|muộn|gia hạn|(?:mức|lĩnh|tuyên|chịu|bản) án|phạt|tù|thi công|hoàn thành|trong vòng|(?:vượt|trước|chậm|sớm) (?:tiến độ|kế hoạch|hạn)|thời gian(?: \S+){0,3})(?: (?:là|trong|thêm|được|còn|xuống|lên|tới|đến|từ|trước))?$/u;
const TERM_BEHIND = /^\s?(?:thi công|hoàn thành|tù(?: |$)|bảo hành)/u;
/** Something was made, given or won, if only one: `trao 1 căn nhà`. */
const RESULT =
  /(?:^| )(?:trao|tặng|trao tặng|giành|đạt|đoạt|được|bàn giao|khánh thành|khởi công|xây|xây dựng|xây mới|sửa|sửa chữa|hỗ trợ|thành lập|ra mắt|kết nạp|tổ chức|công nhận|khen thưởng|cứu|cứu được|làm|khiến|trồng|mở|hiến|lắp|tử vong|thêm|duy trì|triển khai|biểu dương|tiếp nhận|huy động)$/u;
/** What tells that a small number in words is news and not said in passing. */
const INFORMS =
  /(?:^| )(?:có|gồm|làm|khiến|thêm|mất|còn|với|bắt|bắt giữ|phát hiện|xử lý|chọn|ít nhất|tối thiểu|hơn|gồm có|chia thành|thành)$/u;
/** Pairs and places by nature: `hai bên`, `bốn mùa`, `ba miền`. */
const BY_NATURE =
  /^(?:bên|mặt|chiều|đầu|bờ|tay|mùa|phía|miền|vai|thế hệ|nước|vùng|con đường|nhà|mẹ|cụ)(?: |$)/iu;
/** `sống trong căn nhà 20 m2`. */
const HOME = /(?:nhà|phòng trọ|căn phòng|lều|lán|chòi)(?: tạm| tranh| nhỏ| rộng| chưa đầy| chỉ)?$/u;
const OWNER = /(?:ông|bà|anh|chị|vợ chồng|hộ|gia đình|em|mẹ con) /u;
const SMALL_HOME = 60;
const POSITION = /^(?:cách|xa)$/u;
const DECADE = 10;

/** What keeps a counted number from being key. */
const NEVER_KEY: Readonly<Record<string, Rule>> = {
  uncountedKind: {
    says: 'Periods, dates, years, names, documents, contacts and numberings are no information about the matter.',
    holds: ({ mention }) => !isCounted(mention.kind) || mention.value === null,
  },
  pointingBack: {
    says: 'A small number that only refers to things already named says nothing new.',
    holds: ({ mention, tail }) =>
      below(mention, FEW + 1) && (mention.before.at(-1) === 'cả' || POINTER.test(tail)),
  },
  named: {
    says: 'A small number is told by the names behind it where just as many follow.',
    holds: sight => isSmallGroup(sight) && namesBehind(sight) === sight.mention.value,
  },
  attached: {
    says: 'A small number of places behind something counted only says whose it is.',
    holds: ({ mention, isAttached, unitName }) =>
      isAttached && unitName === 'place' && below(mention, FEW + 1),
  },
  inPassing: {
    says: 'A number below eleven written in words is said in passing, unless a verb makes it news.',
    holds: ({ mention, digits, unitName, isListed }) =>
      mention.kind === 'count' &&
      !/\d/.test(digits) &&
      below(mention, DECADE + 1) &&
      (unitName === 'person' || !(isListed || INFORMS.test(phrase(mention)) || RESULT.test(phrase(mention)))),
  },
  byNature: {
    says: 'Things that come in that number by nature are no result.',
    holds: ({ mention, digits }) =>
      mention.kind === 'count' && !/\d/.test(digits) && BY_NATURE.test(mention.unit),
  },
  private: {
    says: 'Age, children and size of one household are its own affair.',
    holds: ({ mention, lead, unitName }) =>
      unitName === 'family' ||
      (mention.unit === 'con' && below(mention, DECADE)) ||
      (PERSON_UNIT.test(mention.unit) && below(mention, DECADE) && ONE_HOUSEHOLD.test(lead)),
  },
  home: {
    says: 'How large the home of one household is concerns nobody else.',
    holds: ({ mention, lead }) =>
      /^m(?:2|²)$/u.test(mention.unit) &&
      below(mention, SMALL_HOME) &&
      HOME.test(phrase(mention)) &&
      OWNER.test(lead),
  },
  anniversary: {
    says: 'The length of an anniversary is an occasion, not a result.',
    holds: ({ unitName, lead, tail }) =>
      unitName === 'time' && (ANNIVERSARY.test(lead) || FOUNDING.test(tail)),
  },
  ageLimit: {
    says: 'An age limit describes a group.',
    holds: ({ unitName }) => unitName === 'age',
  },
  noticeTime: {
    says: 'A statutory time of notice is the law, not a result.',
    holds: ({ unitName, lead }) => unitName === 'time' && /niêm yết/u.test(lead),
  },
  duration: {
    says: 'A duration is key only as a result, a term or an end of a change.',
    holds: ({ mention, unitName, tail, isChanged, isChangedFrom }) =>
      unitName === 'time' &&
      mention.kind === 'measure' &&
      !(isChanged || isChangedFrom || TERM.test(phrase(mention)) || TERM_BEHIND.test(tail)) &&
      !/ tù$/u.test(mention.unit),
  },
  distance: {
    says: 'How far away a place lies is its position.',
    holds: ({ mention, unitName }) =>
      unitName === 'length' && mention.before.slice(-8).some(word => POSITION.test(word)),
  },
  specification: {
    says: 'The rating of a device belongs to the device.',
    holds: ({ unitName }) => unitName === 'device',
  },
  article: {
    says: 'The digit 1 alone is an article, unless something was made, given or won.',
    holds: ({ mention, digits, isListed }) =>
      mention.kind === 'count' && digits === '1' && !isListed && !RESULT.test(phrase(mention)),
  },
  bare: {
    says: 'A number without a noun needs a verb that states it, or a size that shows it was counted.',
    holds: ({ mention, digits, isChanged, isChangedFrom }) =>
      mention.kind === 'count' &&
      mention.unit === '' &&
      !isChanged &&
      !isChangedFrom &&
      !THOUSANDS.test(digits) &&
      !BARE_VERB.test(mention.before.at(-1) ?? ''),
  },
};

/** Whether a number is information about the matter. `còn 9 tổ` → true; `kỷ niệm 90 năm` → false. */
export function isKey(sight: Sight): boolean {
  return !Object.values(NEVER_KEY).some(rule => rule.holds(sight));
}

function phrase({ before }: Sight['mention']): string {
  return before.join(' ');
}

function isSmallGroup({ mention, unitName }: Sight): boolean {
  const isGroup = unitName === 'place' || /^(?:môn|đội|đơn vị|bên)(?: |$)/u.test(mention.unit);
  return isGroup && below(mention, FEW + 1) && !below(mention, 2);
}

/** How many capitalised names stand behind a number, parted by commas and `và`. */
function namesBehind({ behind }: Sight): number {
  const found = NAMES_BEHIND.exec(behind)?.[0];
  return found === undefined ? 0 : found.split(NAME_LINK).length;
}
