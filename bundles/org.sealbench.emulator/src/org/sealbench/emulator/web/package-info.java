// SPDX-License-Identifier: EPL-2.0
/** The web server of a device: its listeners, TLS, and which page answers which request. */
package org.sealbench.emulator.web;
