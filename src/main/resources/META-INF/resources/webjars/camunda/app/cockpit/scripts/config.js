export default {
  // The heading is "<vendor> <name>"; an empty vendor would become "Camunda".
  app: {
    vendor: 'Đánh giá chính quyền điện tử',
    name: '| Theo dõi quy trình'
  },

  // Vietnamese for every browser whose first language is not English.
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },

  // Relative to the folder of this web application; the loader adds ".js".
  customScripts: ['scripts/session', 'scripts/audit', 'scripts/notices'],

  // No pointer to Camunda's demonstration page.
  disableWelcomeMessage: true
};
