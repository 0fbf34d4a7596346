// SPDX-License-Identifier: EPL-2.0
/** The client's side of certificate push (OPC 10000-12): signing requests, certificates and trust lists of a server. */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.push;
