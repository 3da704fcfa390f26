// A link to the audit trail in the navigation, for those who may read it. The page checks that itself; here nobody is
// led to a refusal.
const READERS = ['auditors', 'camunda-admin'];
const ENGLISH = (navigator.language || '').toLowerCase().startsWith('en');

async function isReader(engineApi) {
  const user = await fetch('/camunda/api/admin/auth/user/default').then(reply => reply.json());
  const query = new URLSearchParams({member: user.userId, idIn: READERS.join(',')});
  const answer = await fetch(`${engineApi}/group/count?${query}`).then(reply => reply.json());
  return answer.count > 0;
}

export default {
  id: 'audit-trail',
  pluginPoint: 'cockpit.navigation',
  priority: 10,
  async render(node, {api}) {
    if (await isReader(api.engineApi)) {
      const link = document.createElement('a');
      link.href = '/audit';
      link.textContent = ENGLISH ? 'Audit trail' : 'Nhật ký kiểm toán';
      node.append(link);
    }
  }
};
