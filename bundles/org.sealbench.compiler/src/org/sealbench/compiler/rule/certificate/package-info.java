// SPDX-License-Identifier: EPL-2.0
/** Rules about certificates: those of the servers, their CAs, trusted clients, and the settings for new ones. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.rule.certificate;
