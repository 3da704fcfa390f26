// A section of Admin's first page that leads to the pages where accounts are imported, moved and locked. Those pages check by
// themselves who may use them.
const LANGUAGE = (navigator.languages && navigator.languages[0]) || navigator.language || '';
const ENGLISH = LANGUAGE.toLowerCase().indexOf('en') === 0;

export default {
  id: 'egov-accounts',
  pluginPoint: 'admin.dashboard.section',
  // Before the sections of Camunda.
  priority: 1000,
  properties: {
    label: ENGLISH ? 'Officers' : 'Cán bộ',
    pagePath: '/accounts'
  },
  render: node => {
    const link = document.createElement('a');
    link.href = '/accounts';
    link.textContent = ENGLISH ? 'Import, move or lock accounts' : 'Nhập, chuyển hoặc khóa tài khoản';
    node.appendChild(link);
  }
};
