// SPDX-License-Identifier: EPL-2.0
/** Rules about version, key usages and basic constraints, and about critical extensions that nobody knows. */
package org.sealbench.pki.lint.extension;
