// Runs before every command, in plain JavaScript: where the tools themselves would break, it says why and what to do.
import { existsSync } from 'node:fs';

/** The bundler and the loader of TypeScript take a path for an address, in which these mean something else. */
const TROUBLE = /[#?]/;

const folder = process.cwd();
if (TROUBLE.test(folder)) {
  tell(
    `Tên thư mục có dấu "#" hoặc "?": ${folder}`,
    `A folder's name has "#" or "?": ${folder}`,
    'Đổi tên thư mục, bỏ dấu ấy',
    'Rename the folder without that sign',
  );
} else if (!existsSync('node_modules/vite/package.json')) {
  tell('Chưa cài các gói cần dùng', 'The packages are not installed', 'Chạy lệnh: npm ci', 'Run: npm ci');
}

function tell(vi, en, doVi, doEn) {
  console.error(`${vi} / ${en}\n  → ${doVi} / ${doEn}`);
  process.exitCode = 1;
}
