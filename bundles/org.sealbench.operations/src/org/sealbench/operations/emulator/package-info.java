// SPDX-License-Identifier: EPL-2.0
/**
 * The emulator that a project's devices run in: finding, starting and operating it, and trusting clients it rejected.
 */
package org.sealbench.operations.emulator;
