// SPDX-License-Identifier: EPL-2.0
/** The product: application, window, perspective and theme. */
package org.sealbench.app;
