// A link to the delivery of notices, whose failures Cockpit shows as incidents. Whoever gets into Cockpit may read it.
const ENGLISH = (navigator.language || '').toLowerCase().startsWith('en');

export default {
  id: 'notices',
  pluginPoint: 'cockpit.navigation',
  priority: 9,
  render(node) {
    const link = document.createElement('a');
    link.href = '/notices';
    link.textContent = ENGLISH ? 'Notices' : 'Thông báo';
    node.append(link);
  }
};
