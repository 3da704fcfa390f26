// A link into Tasklist names its task behind the #, which no server ever sees and which the form
// would lose: the browser carries it over the redirects if the form's own address has it.
document.forms[0].action += location.hash;
