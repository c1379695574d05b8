protocol Copying { func copy() -> Self }
class Page: Copying { func copy() -> Page { Page() } }  // error: must be of the type 'Self'
