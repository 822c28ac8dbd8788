import type { CommandName } from '../commands.ts';

/** The commands that turn something on and off, and whether it is on. */
const switches = new Map<CommandName, boolean>();

/** Whether what a command turns on is on; undefined for a command that turns nothing on. */
export function pressedOf(name: CommandName): boolean | undefined {
  return switches.get(name);
}

/** Says on all buttons of a command, those to come too, whether what it turns on is on. */
export function setPressed(name: CommandName, isOn: boolean): void {
  switches.set(name, isOn);
  for (const button of document.querySelectorAll(`button[data-command="${name}"]`))
    button.setAttribute('aria-pressed', String(isOn));
}
