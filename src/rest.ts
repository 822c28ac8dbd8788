import './style/rest.css';

export { REST } from './runtime/rest.ts';
