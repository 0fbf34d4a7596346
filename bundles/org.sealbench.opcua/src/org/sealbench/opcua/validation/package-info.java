// SPDX-License-Identifier: EPL-2.0
/**
 * Validation of application certificates in the order of OPC 10000-4, with the status code of the first step that
 * fails.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.validation;
