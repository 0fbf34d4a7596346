// SPDX-License-Identifier: EPL-2.0
/** IP addresses as values, and which of them an interface can have. */
@org.jspecify.annotations.NullMarked
package org.sealbench.common.address;
