// SPDX-License-Identifier: EPL-2.0
/**
 * Looks at certificates without changing anything: shows them, verifies them, and checks them against the rules of
 * lint.
 */
package org.sealbench.operations.inspection;
