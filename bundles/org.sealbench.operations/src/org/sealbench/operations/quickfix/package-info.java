// SPDX-License-Identifier: EPL-2.0
/** The remedies of problems that Sealbench can carry out itself. */
package org.sealbench.operations.quickfix;
