// SPDX-License-Identifier: EPL-2.0
/** Which certificates compile has to make, with which names, by which CA, and making them. */
package org.sealbench.compiler.certificate;
