// SPDX-License-Identifier: EPL-2.0
/** The welcome page, and guides that lead through a procedure step by step. */
package org.sealbench.app.guide;
