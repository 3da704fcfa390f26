export default {
  // The heading is "<vendor> <name>"; an empty vendor would become "Camunda".
  app: {
    vendor: 'Đánh giá chính quyền điện tử',
    name: '| Trang chủ'
  },

  // Vietnamese for every browser whose first language is not English.
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },

  // Relative to the folder of this web application; the loader adds ".js".
  customScripts: ['scripts/session'],

  // No pointer to Camunda's demonstration page.
  disableWelcomeMessage: true,

  // In place of the default link, to Camunda's manual, outside the network of the province.
  links: [
    {
      label: 'Đổi mật khẩu / Change password',
      href: '/account/password',
      description: 'Đổi mật khẩu của bạn'
    }
  ]
};
