// SPDX-License-Identifier: EPL-2.0
/**
 * The security policies: their names and order, what they demand of certificates, and the algorithms that Milo lacks.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.policy;
