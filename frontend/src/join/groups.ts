import type { IconName } from './icons';
import { say } from './words';

export interface GroupLook {
  name: string;
  hint: string;
  icon: IconName;
}

/** The groups that most workshops have, in the words of the page; others are told in the facilitator's. */
export function groupLook(group: string): GroupLook {
  switch (group.trim().toLowerCase()) {
    case 'parents':
      return { name: say('group.parents'), hint: say('group.parents.hint'), icon: 'baby' };
    case 'practitioners':
      return { name: say('group.practitioners'), hint: say('group.practitioners.hint'), icon: 'hand-heart' };
    case 'community':
      return { name: say('group.community'), hint: say('group.community.hint'), icon: 'house' };
    case 'agencies':
      return { name: say('group.agencies'), hint: say('group.agencies.hint'), icon: 'building' };
    default:
      return { name: group, hint: '', icon: 'people' };
  }
}
