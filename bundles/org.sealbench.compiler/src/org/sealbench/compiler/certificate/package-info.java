// SPDX-License-Identifier: EPL-2.0
/** Which certificates compile has to create, with which names, issued by which CA, and creating them. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.certificate;
