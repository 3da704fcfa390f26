// A link into Tasklist names its task behind the #, which no server ever sees and which the form
// would lose: the browser carries it over the redirects if the form's own address has it. On the
// way to another site and back it goes along with the address that leads back.
if (location.hash) {
  if (document.forms[0]) {
    document.forms[0].action += location.hash;
  }
  document.querySelectorAll(".provider a").forEach(function (link) {
    const address = new URL(link.href);
    address.searchParams.set("next", address.searchParams.get("next") + location.hash);
    link.href = address;
  });
}
