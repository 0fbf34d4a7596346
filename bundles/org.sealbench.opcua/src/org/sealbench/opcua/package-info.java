// SPDX-License-Identifier: EPL-2.0
/** What OPC UA client and server share: problems, names of status codes, and asynchronous calls with a time limit. */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua;
