// A link to the audit trail in the navigation, for those who may read it. The page checks that itself; here nobody is
// led to a refusal.
const READERS = ['auditors', 'camunda-admin'];
const ENGLISH = (navigator.language || '').toLowerCase().startsWith('en');

async function groups(engineApi) {
  const user = await fetch('/camunda/api/admin/auth/user/default').then(reply => reply.json());
  const query = new URLSearchParams({userId: user.userId});
  const answer = await fetch(`${engineApi}/identity/groups?${query}`).then(reply => reply.json());
  return answer.groups.map(group => group.id);
}

export default {
  id: 'audit-trail',
  pluginPoint: 'cockpit.navigation',
  priority: 10,
  async render(node, {api}) {
    if ((await groups(api.engineApi)).some(group => READERS.includes(group))) {
      const link = document.createElement('a');
      link.href = '/audit';
      link.textContent = ENGLISH ? 'Audit trail' : 'Nhật ký kiểm toán';
      node.append(link);
    }
  }
};
