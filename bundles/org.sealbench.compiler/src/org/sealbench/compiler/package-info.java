// SPDX-License-Identifier: EPL-2.0
/** The problems that compiling finds. */
package org.sealbench.compiler;
