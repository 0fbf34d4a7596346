// SPDX-License-Identifier: EPL-2.0
/** HTTP and HTTPS on Jetty for link and web server: connectors, shared threads, limits, failed handshakes. */
package org.sealbench.emulator.http;
