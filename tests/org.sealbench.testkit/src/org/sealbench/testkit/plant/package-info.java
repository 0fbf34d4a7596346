// SPDX-License-Identifier: EPL-2.0
/** Projects of tests as users make them, by the operations of the product. */
package org.sealbench.testkit.plant;
