// SPDX-License-Identifier: EPL-2.0
/** Login to the web server: users, sessions, form tokens, throttle. */
package org.sealbench.emulator.web.login;
