// A link to what the reader was told: mails get lost, and not everybody has an address.
const ENGLISH = (navigator.language || '').toLowerCase().startsWith('en');

export default {
  id: 'notices',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render(node) {
    const link = document.createElement('a');
    link.href = '/notices/mine';
    link.textContent = ENGLISH ? 'Notices' : 'Thông báo';
    node.append(link);
  }
};
