/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replaced Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate that the old hardware holds, with the one made for the new hardware and the places that it gave up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.ReplacedCertificate#getNumber <em>Number</em>}</li>
 *   <li>{@link org.sealbench.model.ReplacedCertificate#getIssuedAgain <em>Issued Again</em>}</li>
 *   <li>{@link org.sealbench.model.ReplacedCertificate#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.sealbench.model.ReplacedCertificate#isWeb <em>Web</em>}</li>
 *   <li>{@link org.sealbench.model.ReplacedCertificate#isOpcUa <em>Opc Ua</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getReplacedCertificate()
 * @model
 * @generated
 */
public interface ReplacedCertificate extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the old certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getReplacedCertificate_Number()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getNumber();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ReplacedCertificate#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Issued Again</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.CertificateNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers of those that were issued in place of the old one since, the newest last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued Again</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getReplacedCertificate_IssuedAgain()
	 * @model dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	EList<CertificateNumber> getIssuedAgain();

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the one made for the new hardware, or of what took its place since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' attribute.
	 * @see #setSuccessor(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getReplacedCertificate_Successor()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getSuccessor();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ReplacedCertificate#getSuccessor <em>Successor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' attribute.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Web</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the old one was presented by the web server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Web</em>' attribute.
	 * @see #setWeb(boolean)
	 * @see org.sealbench.model.ModelPackage#getReplacedCertificate_Web()
	 * @model default="false"
	 * @generated
	 */
	boolean isWeb();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ReplacedCertificate#isWeb <em>Web</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Web</em>' attribute.
	 * @see #isWeb()
	 * @generated
	 */
	void setWeb(boolean value);

	/**
	 * Returns the value of the '<em><b>Opc Ua</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the old one was presented by the OPC UA server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opc Ua</em>' attribute.
	 * @see #setOpcUa(boolean)
	 * @see org.sealbench.model.ModelPackage#getReplacedCertificate_OpcUa()
	 * @model default="false"
	 * @generated
	 */
	boolean isOpcUa();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ReplacedCertificate#isOpcUa <em>Opc Ua</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opc Ua</em>' attribute.
	 * @see #isOpcUa()
	 * @generated
	 */
	void setOpcUa(boolean value);

} // ReplacedCertificate
