// SPDX-License-Identifier: EPL-2.0
/** New hardware with the identity of a device that was there before. */
package org.sealbench.operations.replacement;
