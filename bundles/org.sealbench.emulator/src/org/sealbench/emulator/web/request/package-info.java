/** A request, reduced to what the pages need: form, cookies, origin, host name. */
package org.sealbench.emulator.web.request;
