AJS.toInit(function () {
  document.title = AJS.I18n.getText("ledger.title") + AJS.I18n.getText('ledger.count', 3) + AJS.I18n.getText("ledger.unknown");
});
