/** Rules about the begin and end of validity. */
package org.sealbench.pki.lint.validity;
