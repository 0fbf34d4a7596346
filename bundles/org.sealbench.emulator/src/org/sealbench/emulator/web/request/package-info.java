// SPDX-License-Identifier: EPL-2.0
/** A request, reduced to what the pages need: form, cookies, origin, host name. */
package org.sealbench.emulator.web.request;
