// SPDX-License-Identifier: EPL-2.0
/** The server's own certificates as it presents them, and the validation of clients' certificates. */
package org.sealbench.emulator.opcua.certificate;
