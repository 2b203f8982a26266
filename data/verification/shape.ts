import * as v from 'valibot';
import { type Pack, PackSchema } from '../schema.ts';
import { type Fault, jsonPath } from './fault.ts';

/** Reads a pack's JSON against its schema: the pack, or why it is none. */
export function readPack(json: string): { pack: Pack } | { faults: Fault[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { faults: [{ path: '$', message: `not JSON: ${(error as SyntaxError).message}` }] };
  }
  const result = v.safeParse(PackSchema, value);
  return result.success ? { pack: result.output } : { faults: result.issues.map(faultOf) };
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return { path: jsonPath(keys), message: messageOf(issue) };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown key';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'missing key';
  return issue.message;
}
