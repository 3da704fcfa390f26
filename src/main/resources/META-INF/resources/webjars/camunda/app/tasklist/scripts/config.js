export default {
  // The heading is "<vendor> <name>"; an empty vendor would become "Camunda".
  app: {
    vendor: 'Đánh giá chính quyền điện tử',
    name: '| Danh sách việc'
  },

  // Vietnamese for every browser whose first language is not English.
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },

  // Relative to the folder of this web application; the loader adds ".js".
  customScripts: ['scripts/session', 'scripts/notices'],

  // No pointer to Camunda's demonstration page.
  disableWelcomeMessage: true,

  // The default 'lll' drops the leading zeros: 5/1/2026 instead of 05/01/2026.
  dateFormat: {
    abbr: 'LLL'
  },

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Nhận việc đang chọn'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Chuyển đến bộ lọc đầu tiên trong danh sách'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Chuyển đến việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Chuyển đến ô nhập đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Mở hộp thoại khởi tạo quy trình'
    }
  }
};
