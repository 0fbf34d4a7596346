// SPDX-License-Identifier: EPL-2.0
/** Structures and enumerations of a server, decoded by its own description of their types. */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.structure;
