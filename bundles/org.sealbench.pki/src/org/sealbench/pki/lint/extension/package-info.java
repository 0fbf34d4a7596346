/** Rules about version, key usages and basic constraints, and about critical extensions that nobody knows. */
package org.sealbench.pki.lint.extension;
