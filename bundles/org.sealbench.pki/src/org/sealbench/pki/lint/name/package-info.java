/** Rules about subject, alternative names and name constraints. */
package org.sealbench.pki.lint.name;
