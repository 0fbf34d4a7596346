/** Rules about keys and signature algorithms. */
package org.sealbench.pki.lint.algorithm;
