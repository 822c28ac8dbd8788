import './style/index.css';
import { start } from './runtime/start.ts';

start();
