// SPDX-License-Identifier: EPL-2.0
/** What is done in an open session: reading, writing, calling, browsing and watching nodes, with values as text. */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.session;
