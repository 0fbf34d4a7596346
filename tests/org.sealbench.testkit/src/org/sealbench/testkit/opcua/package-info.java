// SPDX-License-Identifier: EPL-2.0
/** OPC UA servers of others, made with Milo's SDK alone. */
package org.sealbench.testkit.opcua;
