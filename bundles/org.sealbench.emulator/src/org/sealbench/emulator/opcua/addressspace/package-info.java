// SPDX-License-Identifier: EPL-2.0
/** The nodes of a device: tags, methods and server object, and the services that read, write and monitor them. */
package org.sealbench.emulator.opcua.addressspace;
